/**
 * The evaluation of European Social Fund projects, from the offices' files to what is published.
 */
package pl.szansa;
