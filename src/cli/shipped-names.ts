/** The ids of the shipped rule sets, for help that does not load them. A test compares them with the rule sets. */
export const shippedNames = ['belgium-before-2023', 'belgium-2023', 'belgium-from-2028'] as const;
