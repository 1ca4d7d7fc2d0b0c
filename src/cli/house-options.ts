/** Options of every command that works on a house's data. */
export const houseOptions = {
  data: { type: 'string', description: 'directory of database, files and keys (.serasan)' },
  'no-demo': { type: 'boolean', description: 'without demo people and rows' },
} as const;
