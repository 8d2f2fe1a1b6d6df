/** Writes synthetic workspaces of any size from a plan, the same bytes for the same plan. */
package pl.szansa.generate;
