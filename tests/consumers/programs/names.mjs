// Prints what a module exports, loaded by `import`.
const name = process.argv[2];
const exported = name.endsWith('.json')
  ? (await import(name, { with: { type: 'json' } })).default
  : { ...(await import(name)) };
console.log(JSON.stringify(Object.keys(exported).sort()));
