/** Charts of what projects cost and who paid. */
package pl.szansa.charts.money;
