/** A Product with nothing but what has to be there. */
export const PRODUCT = `apiVersion: offerings/v1alpha1
kind: Product
metadata:
  name: course-search
  title: Course Search
spec:
  type: digital-platform
  lifecycle: production
  owner: course-team
  need: Students find the courses that fit their plan.
`;

/** A Service that delivers it. */
export const SERVICE = `apiVersion: offerings/v1alpha1
kind: Service
metadata:
  name: course-advice
  title: Course Advice
spec:
  type: business-service
  lifecycle: production
  owner: course-team
  need: Students know whom to ask.
  products: [course-search]
`;

/** The team that owns both. */
export const TEAM = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: course-team
spec:
  type: team
  children: []
`;

/** A whole small catalogue in one file. */
export const CATALOGUE = [PRODUCT, SERVICE, TEAM].join('---\n');
