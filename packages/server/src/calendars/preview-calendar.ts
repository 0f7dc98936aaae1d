import { bind, type Pack } from "@bylaw/core";
import { loadPack, type LoadedPolicy, type PolicyService } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { Task } from "../storage/index.ts";
import { timerSources } from "../tasks/index.ts";

/** An open task and the moment at which it would be due; `null` for one that would not be asked for any more. */
export interface RedatedTask {
  readonly task: Task;
  /** Epoch ms. */
  readonly after: number | null;
}

/** How many things are looked at again before a preview says that there are more. */
const MOST = 1000;
/** How many open tasks are read at most. */
const MOST_TASKS = 5000;

/**
 * What open tasks would be due at if the policy had other days: their sources look at each of them again, as they will when
 * the change is released. Nothing is written.
 *
 * @param pack the policy with the change in it
 */
export async function redateTasks(
  services: Pick<Services, "store" | "directory" | "policies" | "now">,
  tenant: string,
  policy: LoadedPolicy,
  pack: Pack,
): Promise<{ readonly redated: readonly RedatedTask[]; readonly unread: number }> {
  const now = services.now();
  const { store, directory } = services;
  const tasks = (await openTasks(services, tenant)).filter(({ dueAt }) => dueAt !== null);
  const instances = Map.groupBy(tasks, ({ source, instance }) => `${source} ${instance}`);
  const looked = [...instances.values()].slice(0, MOST);
  const policies = withChange(services.policies, policy, pack, now);
  const redated: RedatedTask[] = [];
  for (const group of looked) {
    const [first] = group;
    const source = timerSources.find(({ id }) => id === first?.source);
    if (first === undefined || source === undefined) continue;
    const { instance } = first;
    const events = await store.listEvents(tenant, source.id, instance);
    const known = await store.tasksOf(tenant, source.id, instance);
    const look = await source.look({
      services: { store, directory, policies },
      tenant,
      instance,
      now,
      events,
      tasks: known,
    });
    for (const task of group) {
      const found = look?.tasks.find(({ target }) => target === task.target);
      redated.push({ task, after: found?.dueAt ?? null });
    }
  }
  return { redated, unread: tasks.length - looked.flat().length };
}

async function openTasks({ store }: Pick<Services, "store">, tenant: string): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  let after: string | undefined;
  do {
    const page = await store.listTasks(tenant, { states: ["open"], limit: 500, after });
    tasks.push(...page.items);
    after = page.next;
  } while (after !== undefined && tasks.length < MOST_TASKS);
  return tasks;
}

/** The policies of a server on which a change had just been released. */
function withChange(policies: PolicyService, policy: LoadedPolicy, pack: Pack, now: number): PolicyService {
  const { release } = policy;
  const changed = loadPack({ ...release, id: "preview", checksum: "preview", recordedAt: now }, pack);
  const bounds = new Map<string, ReturnType<PolicyService["bound"]>>();
  return {
    ...policies,
    load: async () => changed,
    newest: async () => changed,
    release: async (tenant, id) => (id === "preview" ? changed : await policies.release(tenant, id)),
    bound: (of, asOf, days = of) => {
      if (of !== changed && days !== changed) return policies.bound(of, asOf, days);
      const key = `${of.release.id} ${days.release.id} ${asOf}`;
      const known = bounds.get(key);
      if (known !== undefined) return known;
      const { calendars } = days.pack;
      const made = bind(of === days ? of.pack : { ...of.pack, calendars }, { asOf, release: of.release.id });
      bounds.set(key, made);
      return made;
    },
  };
}
