/** Maps of areas, as tiles or with the outlines that the user gives. */
package pl.szansa.charts.maps;
