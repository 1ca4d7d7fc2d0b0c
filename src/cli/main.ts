process.stdout.write(JSON.stringify({ argv: process.argv.slice(2), v: process.version, ch: !!process.channel }) + '\n');
