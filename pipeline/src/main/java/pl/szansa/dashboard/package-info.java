/** Writes the dashboard: one page for policymakers that opens without a network. */
package pl.szansa.dashboard;
