/**
 * Number of the shape of all data files. Within a number fields are only added; anything else takes
 * a new number.
 */
export const shape = 1 as const;
