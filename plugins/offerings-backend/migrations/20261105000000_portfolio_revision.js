/**
 * A number that is another one whenever a row of the portfolio was written or taken away: what was counted over all rows
 * holds for as long as it is the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('offerings_snapshot', table => {
    // Larger than whole numbers get on some databases, exact as a double on all of them.
    table
      .double('revision')
      .notNullable()
      .defaultTo(0)
      .comment('How many times rows were changed');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('offerings_snapshot', table => {
    table.dropColumn('revision');
  });
};
