import { testDatabases } from './databases';

const databases = testDatabases();

describe('the databases of the tests', () => {
  it('include each one that the set-up promises', () => {
    const promised = process.env.OFFERINGS_TEST_DATABASES ?? 'SQLITE_3';

    expect(databases.eachSupportedId().flat()).toEqual(
      expect.arrayContaining(promised.split(',')),
    );
  });
});
