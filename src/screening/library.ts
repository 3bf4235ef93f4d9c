/** Name and version of the library, as it stands in a receipt. A test compares it with the package file. */
export const LIBRARY = 'fdi-screening 0.1.0';
