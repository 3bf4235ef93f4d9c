export const wholeCall = async (_: string): Promise<string> => '';
