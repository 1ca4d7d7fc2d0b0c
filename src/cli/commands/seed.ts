import { seedHouse } from '../../main.ts';
import { defineCommand, say } from '../command.ts';
import { houseOptions } from '../house-options.ts';
import { withHouse } from '../with-house.ts';

export const command = defineCommand({
  name: 'seed',
  summary: "put in the regency's real facts, and demo rows unless told not to",
  usage: '[--data DIR] [--no-demo]',
  options: houseOptions,
  async run({ values }) {
    const flags = { data: values.data, demo: values['no-demo'] ? false : undefined };
    await withHouse(flags, (house, appUrl) => seedHouse(house, appUrl, say));
    return 0;
  },
});
