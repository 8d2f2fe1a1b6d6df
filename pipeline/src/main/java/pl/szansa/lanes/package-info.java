/** Work that is done at the same time. */
package pl.szansa.lanes;
