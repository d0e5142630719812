namespace Alliance.Tool.Tests;

/// <summary>Command lines that are wrong: exit code 2, nothing on standard output, and one or two lines that say what would be right.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("A command is missing.")]
    [InlineData("There is no command 'membrs'. Did you mean members?", "membrs", "brics")]
    [InlineData("There is no command 'frobnicate'.\n", "frobnicate")]
    [InlineData("There is no option '--jsn'. Did you mean --json?", "members", "brics", "--jsn")]
    [InlineData("There is no option '--jsn'. Did you mean --json?", "validate", "--jsn", "fixed.json")]
    [InlineData("'again' is one argument too many.", "members", "brics", "again")]
    [InlineData("FILE is missing: alliance validate FILE.", "validate")]
    [InlineData("--from COUNTRY is missing.", "assess", "nvidia-h100-sxm5-80gb", "--to", "RU")]
    [InlineData("'brisc' is not the id or name of an alliance of the dataset. Did you mean brics?", "members", "brisc")]
    [InlineData("'Eurasian' is not the id or name of an alliance of the dataset. Did you mean eaeu (Eurasian Economic Union", "members", "Eurasian")]
    [InlineData("'zzzzzz' is not the id or name of an alliance of the dataset.\n", "members", "zzzzzz")]
    [InlineData("'' is not the id or name of an alliance of the dataset.\n", "members", "")]
    [InlineData("Did you mean Kazakhstan (KZ)?", "standing", "Kasakhstan")]
    [InlineData("is the code or name of several countries: CD, CG", "country", "Congo")]
    [InlineData("Did you mean Germany (DE)?", "country", "Germny")]
    [InlineData("'company:nobody' is not a kind of record, and not the id or name of a record of the dataset.", "show", "company:nobody")]
    [InlineData("'brisc' is not a kind of record, and not the id or name of a record of the dataset. Did you mean brics?", "show", "brisc")]
    [InlineData("'aliance' is not a kind of record, and not the id or name of a record of the dataset. Did you mean alliance?", "show", "aliance")]
    [InlineData("a party is written as country:KZ", "standing", "country:Kasachstan")]
    [InlineData("'company:nvidai' is not a party of the dataset; a party is written as country:KZ", "standing", "company:nvidai")]
    [InlineData("'EUU' is not a code, number or name of a currency of ISO 4217. Did you mean ", "currency", "EUU")]
    [InlineData("'zlotyy' is not a code, number or name of a currency of ISO 4217. Did you mean PLN (Zloty)?", "currency", "zlotyy")]
    [InlineData("'12,50' is not an amount", "convert", "12,50", "EUR", "RUB")]
    [InlineData("'1e-30' is not an amount", "convert", "1e-30", "EUR", "RUB")]
    [InlineData("'0.12345678901234567890123456789' is not an amount", "convert", "0.12345678901234567890123456789", "EUR", "RUB")]
    [InlineData("'99999999999999999999999999999' is not an amount", "convert", "99999999999999999999999999999", "EUR", "RUB")]
    [InlineData("is not a lookup; there are exact-day", "convert", "1", "EUR", "RUB", "--lookup", "latest")]
    [InlineData("and last-within-4-days with any number of days. Did you mean exact-day?", "convert", "1", "EUR", "RUB", "--lookup", "exact")]
    [InlineData("'2024-13-01' is not a day; --as-of takes a day such as 2024-12-12, or today.", "members", "brics", "--as-of", "2024-13-01")]
    [InlineData("--on takes a day; 2024-12 is a month. Its last day is 2024-12-31.", "members", "brics", "--on", "2024-12")]
    [InlineData("'tomorrow' is not a day", "members", "brics", "--known-on", "tomorrow")]
    [InlineData("--to is also the day of the question, but --as-of names another: 2024-12-31 and 2024-06-01. Leave one of them out.", "changes", "--to", "2024-12-31", "--as-of", "2024-06-01")]
    [InlineData("The last day must not be before the first; the time is from 2025-01-01 to 2024-01-01.", "changes", "--from", "2025-01-01", "--to", "2024-01-01")]
    [InlineData("'3' is not a width; --width takes a number from 40 to 1000.", "show", "--width", "3")]
    [InlineData("Standard input (-) is named twice", "validate", "-", "-")]
    [InlineData("Standard input (-) is named twice", "validate", "-", "--settings", "-")]
    [InlineData("Standard input (-) is named twice", "format", "-", "-")]
    [InlineData("--data needs a value: --data FILE.", "members", "brics", "--data")]
    [InlineData("--on needs a value: --on DAY.", "members", "brics", "--on")]
    [InlineData("--width needs a value: --width COLUMNS.", "show", "--width")]
    [InlineData("--data needs a value: --data FILE.", "show", "alliance", "--data", "--json")]
    [InlineData("--data is given more than once.", "members", "brics", "--data", "a.json", "--data", "b.json")]
    [InlineData("--json takes no value.", "members", "brics", "--json=maybe")]
    [InlineData("--data must follow the command: alliance members --data.", "--data", "fixed.json", "members", "brics")]
    [InlineData("--data is an option of commands and must follow one, as in alliance export --data.", "--data", "fixed.json")]
    [InlineData("TO is missing: alliance convert AMOUNT FROM TO.", "convert", "1", "EUR")]
    [InlineData("PARTY is missing: alliance standing PARTY [ALLIANCE].", "standing")]
    [InlineData("There is no command 'help'.\nSee alliance --help.", "help")]
    [InlineData("'[diagram]' is one argument too many.", "[diagram]", "members", "brics")]
    [InlineData("--json and --sarif are two forms of the same answer", "validate", "fixed.json", "--json", "--sarif")]
    [InlineData("records.ndjson: This file has a record in each line; fix changes only datasets that are one JSON object.\nalliance validate records.ndjson shows", "fix", "records.ndjson")]
    [InlineData("Standard input cannot be written", "fix", "-", "--write")]
    [InlineData("Standard input cannot be written", "format", "-", "--write")]
    [InlineData("only one file can be formatted", "format", "fixed.json", "broken.json")]
    [InlineData("give one of them", "format", "fixed.json", "--check", "--write")]
    [InlineData("--json reports on --check and --write", "format", "fixed.json", "--json")]
    [InlineData("There is no schema 'repot'; there are dataset, report, settings. Did you mean report?", "schema", "repot")]
    [InlineData("'licence' is not a level of --fail-on; there are notification-required, licence-required, prohibited. Did you mean licence-required?", "assess", "nvidia-h100-sxm5-80gb", "--from", "US", "--to", "RU", "--fail-on", "licence")]
    [InlineData("'militry' is not an end use; there are civil, military, military-intelligence, supercomputer, semiconductor-manufacturing, data-centre, government, weapons-of-mass-destruction. Did you mean military?", "assess", "nvidia-h100-sxm5-80gb", "--from", "US", "--to", "RU", "--end-use", "militry")]
    [InlineData("is not the id or name of an item of the dataset. Did you mean nvidia-h100-sxm5-80gb?", "assess", "nvidia-h100-sxm5-80g", "--from", "US", "--to", "RU")]
    public async Task It_is_refused_with_what_would_be_right(string message, params string[] arguments)
    {
        bool asks = arguments.Length > 1 && !arguments.Contains("--data") && arguments is ["members" or "standing" or "show" or "changes" or "statements" or "assess" or "country", ..];
        ToolResult run = await ToolProcess.Run(asks ? [.. arguments, "--data", "fixed.json"] : arguments);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("alliance: error: ", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.TrimEnd('\n').Split('\n').Length, 1, 2);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Control_characters_of_the_command_line_are_not_repeated()
    {
        ToolResult run = await ToolProcess.Run("members", "br\e[31mics\u202e", "--data", "fixed.json");
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain('\e', run.Error);
        Assert.DoesNotContain('\u202e', run.Error);
    }

    [Fact]
    public async Task Words_after_two_hyphens_are_arguments()
    {
        ToolResult run = await ToolProcess.Run("validate", "--", "--json");
        Assert.Equal((3, "alliance: error: --json: There is no such file.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_negative_amount_is_an_argument()
    {
        ToolResult run = await ToolProcess.Run("convert", "-100.50", "EUR", "RUB", "--data", "fixed.json", "--on", "2024-12-04");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("-100.50 EUR = -", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_arguments_is_not_read()
    {
        ToolResult run = await ToolProcess.Run("validate", "@settings.json");
        Assert.Equal((3, "alliance: error: @settings.json: There is no such file. Did you mean settings.json?\n"), (run.ExitCode, run.Error));
    }
}
