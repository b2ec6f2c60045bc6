import type { StaffRole, WorkingRole } from '#shared/domain/staff/roles.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { Demo } from './demo-context.ts';
import { staffNames } from './demo-names.ts';

export type DemoStaff = Readonly<{ id: StaffId; workingRole: WorkingRole }>;

/** Who runs one venue's sessions. */
export type Team = Readonly<{
  employees: readonly DemoStaff[];
  /** Peer leaders, volunteers and experts by experience. */
  peers: readonly DemoStaff[];
  visitor: DemoStaff;
}>;

/** The administrator who is signed in, and a team for each venue. */
export type Staff = Readonly<{ leaderId: StaffId; teams: readonly Team[] }>;

/** What the second employee of a venue is. */
const professions = ['instructor', 'nurse', 'social-welfare-professional'] as const;

/** Adds everybody who runs things, in all roles, and somebody who has left. */
export function addStaff(demo: Demo): Staff {
  const names = staffNames[Symbol.iterator]();
  let extra = 0;
  const nextName = (): string => {
    const { value, done } = names.next();
    if (!done) return value;
    extra += 1;
    return `${staffNames[extra % staffNames.length]} ${Math.floor(extra / staffNames.length) + 2}`;
  };
  const add = (role: StaffRole, workingRole: WorkingRole, name = nextName()): DemoStaff => {
    const id = demo.newId<'staff'>();
    demo.tables.staff.add({ id, name, role, working_role: workingRole, archived: 0 });
    return { id, workingRole };
  };
  const kaisa = add('administrator', 'social-welfare-professional', 'Kaisa');
  const coordinator = add('coordinator', 'employee');
  add('reporter', 'employee');
  const visitor = add('reporter', 'visiting-expert');
  const teams = Array.from({ length: demo.options.venues }, (_, index): Team => {
    const first = index === 0 ? kaisa : add('leader', 'employee');
    return {
      employees:
        index === 2
          ? [first, coordinator]
          : [first, add('leader', professions[index % 3] ?? 'employee')],
      peers: [
        add('peer-leader', 'peer-leader'),
        add('peer-leader', index % 2 === 0 ? 'volunteer' : 'expert-by-experience'),
      ],
      visitor,
    };
  });
  demo.tables.staff.add({
    id: demo.newId<'staff'>(),
    name: 'Kauko',
    role: 'leader',
    working_role: 'employee',
    archived: 1,
  });
  return { leaderId: kaisa.id, teams };
}
