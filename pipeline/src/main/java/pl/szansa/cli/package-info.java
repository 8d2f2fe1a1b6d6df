/** The commands that a user types. */
package pl.szansa.cli;
