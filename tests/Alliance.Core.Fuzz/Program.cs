using System.Globalization;
using System.Text;
using Alliance.Core.Fuzz;

// Changes the texts of the corpus, and what became of them, for a while: Fuzz [SECONDS [SEED]]. Ends with 1 when something was found.
int seconds = args is [var time, ..] ? int.Parse(time, CultureInfo.InvariantCulture) : 60;
int seed = args is [_, var chance, ..] ? int.Parse(chance, CultureInfo.InvariantCulture) : Environment.TickCount;
string[] files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"));
var run = new FuzzRun(files.Order(StringComparer.Ordinal).Select(File.ReadAllBytes), seed);
run.Go(TimeSpan.FromSeconds(seconds));

foreach (Finding finding in run.Findings)
    Console.WriteLine($"FOUND: {finding.Fault}\nas text:  {Encoding.UTF8.GetString(finding.Text)}\nas bytes: {Convert.ToHexString(finding.Text)}\n");
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{files.Length} texts in the corpus, seed {seed}, {seconds} s: {run.Count} texts tried, {run.Accepted} read, {run.Refusals} kinds of refusal, {run.Findings.Count} faults found"));
return run.Findings.Count == 0 ? 0 : 1;
