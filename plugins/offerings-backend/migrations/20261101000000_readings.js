/**
 * The readings of measures.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('offerings_readings', table => {
    table.comment('How the measures of offerings read over time');
    table
      .string('offering', 255)
      .notNullable()
      .comment('The full ref of the Product or Service, in lower case');
    table.text('measure').notNullable().comment('The name of the measure');
    // A timestamp has seconds on one database and microseconds on another; this is the same everywhere.
    table
      .bigInteger('at')
      .notNullable()
      .comment('The instant, in milliseconds since 1970 UTC');
    table.double('value').notNullable().comment('What it read');
    table.primary(['offering', 'measure', 'at']);
    table.index(['at'], 'offerings_readings_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('offerings_readings');
};
