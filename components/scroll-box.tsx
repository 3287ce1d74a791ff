import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
  /** What is in it, for whoever can't see it. */
  label: string;
  class: string;
  children: ComponentChildren;
};

/** Something that may be wider than the page. Where it is, it can be reached and scrolled by keys. */
export function ScrollBox({ label, class: name, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const own = box.current;
    if (own === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWide(own.scrollWidth > own.clientWidth || own.scrollHeight > own.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(own);
    for (const child of own.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={box} class={name} aria-label={isWide ? label : undefined} tabIndex={isWide ? 0 : undefined}>
      {children}
    </section>
  );
}
