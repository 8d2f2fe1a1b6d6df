/** The workspace's registers of offices and projects. */
package pl.szansa.ingest.registers;
