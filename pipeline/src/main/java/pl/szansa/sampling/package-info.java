/** Whom to ask six months after leaving, and what their answers say of all who left. */
package pl.szansa.sampling;
