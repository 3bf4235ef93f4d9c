/**
 * The strongly connected parts of a directed graph (Tarjan), each after every part it leads to.
 *
 * Iterative, so that a chain of any length does not exhaust the stack.
 *
 * @param nodes - every node; a step to anything else is ignored
 * @param stepsOf - where one can go from a node
 * @example
 * componentsOf(['a', 'b', 'c'], (id) => ({ a: ['b'], b: ['a', 'c'] })[id] ?? []); // [['c'], ['b', 'a']]
 */
export function componentsOf(nodes: Iterable<string>, stepsOf: (id: string) => readonly string[]): string[][] {
  const all = new Set(nodes);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  const lower = (id: string, value: number): void => {
    if (value < (low.get(id) ?? 0)) low.set(id, value);
  };
  for (const start of all) {
    if (order.has(start)) continue;
    const path: { id: string; steps: readonly string[]; next: number }[] = [];
    const enter = (id: string): void => {
      const number = order.size;
      order.set(id, number);
      low.set(id, number);
      open.push(id);
      isOpen.add(id);
      path.push({ id, steps: stepsOf(id), next: 0 });
    };
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = top.steps[top.next++];
      if (step !== undefined) {
        if (!all.has(step)) continue;
        if (!order.has(step)) enter(step);
        else if (isOpen.has(step)) lower(top.id, order.get(step) ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(above.id, low.get(top.id) ?? 0);
      if (low.get(top.id) !== order.get(top.id)) continue;
      const component: string[] = [];
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        isOpen.delete(member);
        component.push(member);
        if (member === top.id) break;
      }
      components.push(component);
    }
  }
  return components;
}
