using Alliance.Core;
using Alliance.Core.Json;

// Saves two datasets over each other, in turns, until somebody kills it: Saver FILE ONE TWO [async]
if (args is not [var file, var one, var two, .. var mode])
{
    Console.Error.WriteLine("usage: Saver FILE ONE TWO [async]");
    return 2;
}

AllianceDataset[] datasets = [AllianceJson.ReadFile(one), AllianceJson.ReadFile(two)];
for (int turn = 0; ; turn++)
{
    if (mode is ["async"])
        await AllianceJson.WriteFileAsync(file, datasets[turn % 2]).ConfigureAwait(false);
    else
        AllianceJson.WriteFile(file, datasets[turn % 2]);
}
