/** The stored rows about each person, brought together by key. */
package pl.szansa.resolve.persons;
