import { aGroup, aSeries, firstVenue, weeklyRule } from './a-venue.ts';
import { type Administrator, anApp, type TestApp } from './an-app.ts';

type SpringTerm = Readonly<{
  test: TestApp;
  admin: Administrator;
  venueId: string;
  groupId: string;
}>;

/** Tuesday 24 November 2026: the spring term of 2027 is planned, its winter break is not. */
export async function aSpringTerm(): Promise<SpringTerm> {
  const test = await anApp();
  const admin = await test.setUp();
  const { venueId } = await firstVenue(admin.call);
  const groupId = await aGroup(admin.call);
  await aSeries(admin.call, groupId, weeklyRule([1, 3], '2027-02-15', '2027-03-05'));
  return { test, admin, venueId, groupId };
}
