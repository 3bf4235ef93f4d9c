// A worker that cannot even begin.
throw new Error('No such module.');
