/**
 * What each offering consisted of when the plugin last looked: which refs a view is likely to need.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // The order of text has to be the same on every database, whatever language it was set up for.
  const isPostgres = knex.client.config.client === 'pg';
  const text = isPostgres ? 'text collate "C"' : 'text';
  await knex.schema.createTable('offerings_walks', table => {
    table.comment('The refs that the plugin came upon, by what was asked for');
    table
      .specificType('entity_ref', text)
      .notNullable()
      .primary()
      .comment('A Product, or a Service');
    table
      .specificType('root_ref', text)
      .notNullable()
      .comment('The root of its offering, whose refs belong to it as well');
    table.text('refs').notNullable().comment('Full refs, as JSON');
    // Larger than whole numbers get on some databases, exact as a double on all of them.
    table
      .double('walked_at')
      .notNullable()
      .comment('In milliseconds since 1970 UTC');
    table.index(['walked_at'], 'offerings_walks_walked_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('offerings_walks');
};
