import { importGleif } from 'fdi-screening/interop';

/** A company and the one that consolidates it, by their LEIs. */
export const [child, parent] = ['001GPB6A9XPE8XJICC14', '5493001Z012YSB2A0K51'] as const;

/** A relationship record as the API of GLEIF gives it. */
export const resource = (relationship: object = {}, registration: object = { status: 'PUBLISHED' }) => ({
  type: 'relationship-records',
  attributes: {
    relationship: {
      startNode: { id: child, type: 'LEI' },
      endNode: { id: parent, type: 'LEI' },
      type: 'IS_DIRECTLY_CONSOLIDATED_BY',
      status: 'ACTIVE',
      ...relationship,
    },
    registration,
  },
});

/** The import of one such record. */
export const importedRecord = (...given: Parameters<typeof resource>) => importGleif({ data: [resource(...given)] });
