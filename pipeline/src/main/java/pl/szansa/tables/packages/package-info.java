/** Descriptions of tables for programs: a Frictionless data package and DCAT. */
package pl.szansa.tables.packages;
