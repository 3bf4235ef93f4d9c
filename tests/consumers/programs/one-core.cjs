const { checkOneCore } = require('./check-one-core.cjs');

checkOneCore(
  require('fdi-screening'),
  require('fdi-screening/law'),
  require('fdi-screening/report'),
  require('fdi-screening/analysis'),
);
