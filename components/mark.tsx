/** Our sign, drawn like public/icon.svg. It says nothing the text beside it doesn't. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#33418f" />
      <path
        d="M16 4.6C16 11.2 11.6 16.4 5.4 19.4M16 7.5c0 5.2 4.9 9.5 10.6 11.9"
        fill="none"
        stroke="#fff"
        stroke-width="4"
        stroke-linecap="round"
      />
      <rect x="11" y="19.4" width="10" height="8.4" rx="1.8" fill="#ffbf4d" />
    </svg>
  );
}
