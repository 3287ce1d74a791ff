/** Hands a file to the browser as a download. Nothing leaves the computer: the address is a blob of this page. */
export function saveFile(document: Document, file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the blob once its own tasks have run; a minute is plenty for the largest file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
