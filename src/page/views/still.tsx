// A part that was written into the page in its own language → the same part, as the file holds it; what another language needs is drawn.
import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** As they were written, by the id of their part. */
const written = new Map<string, readonly Node[]>();

/** The library leaves the children of such an element as they are. */
const asItIs = { __html: "" };

interface StillProps {
  /** Different parts have different ones. */
  readonly id: string;
  /** `null` for what the file holds: it is not drawn again, and its texts are in the file once. */
  readonly children: ComponentChildren | null;
}

export function Still({ id, children }: StillProps): VNode {
  const place = useRef<HTMLDivElement>(null);
  const isHeld = children === null;
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null || !isHeld) return;
    const known = written.get(id);
    if (known === undefined)
      written.set(
        id,
        Array.from(current.childNodes, (node) => node.cloneNode(true)),
      );
    else if (current.firstChild === null) for (const node of known) current.append(node.cloneNode(true));
  }, [id, isHeld]);
  return isHeld ? (
    <div key="held" ref={place} dangerouslySetInnerHTML={asItIs} />
  ) : (
    <div key="drawn">{children}</div>
  );
}
