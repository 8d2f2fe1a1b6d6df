/** Offices held against a reference, and published figures against computed ones. */
package pl.szansa.compare;
