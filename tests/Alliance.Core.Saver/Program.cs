using Alliance.Core;
using Alliance.Core.Json;

switch (args)
{
    // Saves one dataset once, and prints the exception if that fails.
    case [var file, var one, "once" or "in-place"]:
        try
        {
            AllianceJson.WriteFile(file, AllianceJson.ReadFile(one), new() { InPlace = args[2] == "in-place" });
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.WriteLine($"{error.GetType().Name}: {error.Message}");
            return 1;
        }

    // Saves two datasets over each other, in turns, until another process kills it.
    case [var file, var one, var two, .. var mode]:
        AllianceDataset[] datasets = [AllianceJson.ReadFile(one), AllianceJson.ReadFile(two)];
        for (int turn = 0; ; turn++)
        {
            if (mode is ["async"])
                await AllianceJson.WriteFileAsync(file, datasets[turn % 2]).ConfigureAwait(false);
            else
                AllianceJson.WriteFile(file, datasets[turn % 2]);
        }

    default:
        Console.Error.WriteLine("usage: Saver FILE ONE TWO [async], or Saver FILE ONE once|in-place");
        return 2;
}
