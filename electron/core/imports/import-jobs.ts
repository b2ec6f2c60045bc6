import type { StaffId } from '#shared/kernel/ids.ts';

export type JobStep = 'reading' | 'planning' | 'writing';

/** How far a file is: steps and numbers, nothing of what is in it. */
export type ImportJob = {
  readonly staffId: StaffId;
  step: JobStep;
  done: number;
  of: number;
  isCancelled: boolean;
};

/** What is being done to files now, for whoever asked for it. */
export type ImportJobs = Readonly<{
  start: (jobId: string, staffId: StaffId) => ImportJob;
  /** Of this person's own. */
  find: (jobId: string, staffId: StaffId) => ImportJob | null;
  end: (jobId: string, job: ImportJob) => void;
  /** Takes the one place of those that write; false while another has it. */
  takeTurn: () => boolean;
  giveTurn: () => void;
}>;

export function importJobs(): ImportJobs {
  const jobs = new Map<string, ImportJob>();
  let isTaken = false;
  return {
    start: (jobId, staffId) => {
      const job: ImportJob = { staffId, step: 'reading', done: 0, of: 0, isCancelled: false };
      jobs.set(jobId, job);
      return job;
    },
    find: (jobId, staffId) => {
      const job = jobs.get(jobId);
      return job?.staffId === staffId ? job : null;
    },
    end: (jobId, job) => {
      // Asked anew under the same id, the newer one is still on its way.
      if (jobs.get(jobId) === job) jobs.delete(jobId);
    },
    takeTurn: () => {
      if (isTaken) return false;
      isTaken = true;
      return true;
    },
    giveTurn: () => {
      isTaken = false;
    },
  };
}
