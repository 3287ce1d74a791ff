/** The same file can be chosen twice in a row: the input forgets it. */
export function chosenFile(onFile: (file: File) => void) {
  return (event: { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    input.value = '';
    if (file) onFile(file);
  };
}
