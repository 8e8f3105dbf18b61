const { randomBytes } = require('node:crypto');

/** The order of text has to be the same on every database, whatever language it was set up for. */
function addText(knex, table, name) {
  const isPostgres = knex.client.config.client === 'pg';
  return table.specificType(name, isPostgres ? 'text collate "C"' : 'text');
}

function addCoverage(table) {
  for (const column of [
    'coverage',
    'organizations_and_people',
    'information_and_technology',
    'partners_and_suppliers',
    'value_streams_and_processes',
  ]) {
    table.double(column).comment('A ratio; null where nothing applies');
  }
}

/**
 * The portfolio: every offering in numbers, now and day by day.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('offerings_portfolio', table => {
    table.comment('One row for each offering, by the ref of its root');
    addText(knex, table, 'root_ref').notNullable().primary();
    table.text('kind').notNullable().comment('In lower case');
    addText(knex, table, 'sort_name').notNullable().comment('What sorts it');
    addText(knex, table, 'owner').comment('A full ref');
    addText(knex, table, 'lifecycle').notNullable();
    table.boolean('deprecated').notNullable();
    table.integer('verdict_rank').notNullable().comment('The worst is 0');
    addCoverage(table);
    table.integer('weakest_rank').comment('The place of the dimension');
    table.double('lead_time').comment('In milliseconds');
    // Larger than whole numbers get on some databases, exact as a double on all of them.
    table
      .double('assessed_at')
      .notNullable()
      .comment('In milliseconds since 1970 UTC');
    table
      .text('search_text')
      .notNullable()
      .comment('The own words of the root, and of nothing else');
    table.text('data').notNullable().comment('The row as it is shown, as JSON');
    table.index(['sort_name', 'root_ref'], 'offerings_portfolio_name_idx');
    table.index(['coverage', 'root_ref'], 'offerings_portfolio_coverage_idx');
    table.index(['lead_time', 'root_ref'], 'offerings_portfolio_lead_idx');
    table.index(
      ['verdict_rank', 'root_ref', 'deprecated'],
      'offerings_portfolio_verdict_idx',
    );
    table.index(['owner', 'root_ref'], 'offerings_portfolio_owner_idx');
    table.index(['lifecycle', 'root_ref'], 'offerings_portfolio_lifecycle_idx');
    table.index(['assessed_at'], 'offerings_portfolio_assessed_idx');
  });

  await knex.schema.createTable('offerings_trend', table => {
    table.comment('How each offering stood at the end of each day');
    addText(knex, table, 'root_ref').notNullable();
    table.integer('day').notNullable().comment('Counted since 1970, in UTC');
    table.integer('verdict_rank').notNullable();
    addCoverage(table);
    table.primary(['root_ref', 'day']);
    table.index(['day'], 'offerings_trend_day_idx');
  });

  await knex.schema.createTable('offerings_refreshes', table => {
    table.comment('The offerings that are to be assessed anew soon');
    addText(knex, table, 'root_ref').notNullable().primary();
    table.double('queued_at').notNullable();
  });

  await knex.schema.createTable('offerings_snapshot', table => {
    table.comment('One row: how far the portfolio has come');
    table.integer('id').notNullable().primary();
    table.text('cursor_key').notNullable().comment('Seals the cursors');
    table.double('started_at').comment('Of the pass under way, or the last');
    table.integer('assessed').comment('How many of them it went through');
    table.integer('total').comment('Products and Services in the catalog');
    table.double('completed_at').comment('Of the last complete pass');
  });
  await knex('offerings_snapshot').insert({
    id: 1,
    cursor_key: randomBytes(32).toString('base64'),
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('offerings_snapshot');
  await knex.schema.dropTable('offerings_refreshes');
  await knex.schema.dropTable('offerings_trend');
  await knex.schema.dropTable('offerings_portfolio');
};
