/** Groups of offices that work in like circumstances. */
package pl.szansa.peers;
