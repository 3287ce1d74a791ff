export function CheckButton({ label, done, onClick }: { label: string; done: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      class={done ? 'check check-done' : 'check'}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path
          d="M1.5 6.5 4.7 9.5 10.5 2.8"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
        />
      </svg>
    </button>
  );
}
