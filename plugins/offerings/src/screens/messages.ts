/** The words of the page itself. In the new system they are what its extensions are called until the app renames them. */
export const offeringsPageMessages = {
  title: 'Offerings',
  tab: {
    portfolio: 'Portfolio',
    'value-streams': 'Value streams',
    practices: 'Practices',
    check: 'Check a descriptor',
    rejected: 'Rejected',
  },
};
