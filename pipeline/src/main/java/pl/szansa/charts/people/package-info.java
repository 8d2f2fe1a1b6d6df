/** Charts of who took part and what became of them. */
package pl.szansa.charts.people;
