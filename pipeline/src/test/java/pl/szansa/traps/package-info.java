/** Files made to trip whoever reads them, each with what is to become of it. */
package pl.szansa.traps;
