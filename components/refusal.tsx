type Props = { text: string | null };

/** Why something was not done, said at once; nothing where there is nothing to say. */
export function Refusal({ text }: Props) {
  if (text === null) return null;
  return (
    <p class="notice notice-bad" role="alert">
      {text}
    </p>
  );
}
