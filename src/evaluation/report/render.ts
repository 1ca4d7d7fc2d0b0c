import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { decompress } from 'wawoff2';

// A program of its own, so that typst's weight and a slow page stay outside the server: JSON on standard input, PDF/UA on
// standard output. Arguments: the folder in which fonts are kept once they are unpacked.

const weights = [400, 500, 600, 700, 800];
const family = '@fontsource/plus-jakarta-sans';

async function unpackFonts(folder: string): Promise<void> {
  // One subset only: typst takes one file a weight, and the others hold no plain letters.
  const wanted = weights.map((weight) => `latin-${weight}-normal`);
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const source = join(dirname(createRequire(import.meta.url).resolve(`${family}/package.json`)), 'files');
  for (const name of wanted) {
    if (there.has(`${name}.ttf`)) continue;
    const font = await decompress(await readFile(join(source, `plus-jakarta-sans-${name}.woff2`)));
    // Two may unpack at once: whole files only ever appear under their name.
    await writeFile(join(folder, `${name}.${process.pid}`), font);
    await rename(join(folder, `${name}.${process.pid}`), join(folder, `${name}.ttf`));
  }
}

async function main(folder: string): Promise<void> {
  const { data, seconds } = JSON.parse(await text(process.stdin)) as { data: unknown; seconds: number };
  await unpackFonts(folder);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [folder] }], workspace: import.meta.dirname });
  const compiled = compiler.compile({
    mainFilePath: join(import.meta.dirname, 'report.typ'),
    inputs: { data: JSON.stringify(data) },
  });
  if (!compiled.result) {
    compiled.printErrors();
    process.exitCode = 1;
    return;
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: seconds });
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(pdf, (error) => (error ? reject(error) : resolve()));
  });
}

await main(process.argv[2] ?? '.');
