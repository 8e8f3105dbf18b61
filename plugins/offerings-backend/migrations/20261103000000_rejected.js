/**
 * The descriptors that the catalog rejected.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // The order of text has to be the same on every database, whatever language it was set up for.
  const isPostgres = knex.client.config.client === 'pg';
  await knex.schema.createTable('offerings_rejected', table => {
    table.comment('What the catalog said of descriptors when it rejected them');
    table
      .specificType('entity_ref', isPostgres ? 'text collate "C"' : 'text')
      .notNullable()
      .primary()
      .comment('The ref of the entity, which the catalog need not have');
    table.text('location').comment('Where it is described, a location ref');
    table.text('errors').notNullable().comment('The messages, as JSON');
    // A timestamp has seconds on one database and microseconds on another; this is the same everywhere.
    table
      .bigInteger('last_seen')
      .notNullable()
      .comment('When it was last rejected, in milliseconds since 1970 UTC');
    table.index(['last_seen', 'entity_ref'], 'offerings_rejected_seen_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('offerings_rejected');
};
