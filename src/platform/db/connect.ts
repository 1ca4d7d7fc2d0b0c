import pg from 'pg';

/** One connection for the work of a start. That it broke is heard by the query under way; unheard, it would end the program. */
export async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  return client;
}
