using Alliance.Core.Json;

namespace Alliance.Tool.Tests;

/// <summary>Files of exchange rates: what they hold, and the dataset that is made of them.</summary>
public sealed class RatesTests
{
    [Theory]
    [InlineData("eurofxref-hist.csv", "ecb-reference-eur-usd\tEUR\tUSD\t4\t2022-02-28\t2024-12-11\t")]
    [InlineData("XML_daily.xml", "bank-of-russia-kzt-rub\tKZT\tRUB\t1\t2024-12-10\t2024-12-10\t")]
    [InlineData("XML_dynamic.xml", "bank-of-russia-usd-rub\tUSD\tRUB\t2\t2024-12-10\t2024-12-11\t", "--currency", "usd", "--retrieved", "2024-12-12")]
    public async Task What_is_read_is_said_and_the_dataset_is_that_of_the_library(string file, string row, params string[] options)
    {
        ToolResult run = await ToolProcess.Run(["rates", "read", file, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n{row}", run.Output, StringComparison.Ordinal);
        ToolResult written = await ToolProcess.Run(["rates", "read", file, "--dataset", .. options]);
        AllianceDataset dataset = AllianceJson.Read(written.Output);
        Assert.Equal(Read(file), dataset.ExchangeRates);
        Assert.True(dataset.Validate().IsValid);
        Assert.Equal(run.Output, (await ToolProcess.Bash($"alliance rates read - {string.Join(' ', options)} < {file}")).Output.Replace("stdin:", $"{file}:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_dataset_answers_questions()
    {
        ToolResult run = await ToolProcess.Bash("alliance rates read XML_daily.xml --dataset | alliance convert 100 USD RUB --on 2024-12-10 --data -");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("100 USD = 9938.12 RUB", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "eurofxref-broken.csv(3,12): ", "read", "eurofxref-broken.csv")]
    [InlineData(4, "fixed.json", "read", "fixed.json")]
    [InlineData(4, "stdin: The file is empty.", "read", "-")]
    [InlineData(3, "eurofxref.csv: There is no such file.", "read", "eurofxref.csv")]
    [InlineData(3, ".: This is a folder; a file was expected.", "read", ".")]
    [InlineData(2, "'raed' is not an action of rates; use read.", "raed", "XML_daily.xml")]
    [InlineData(2, "XML_dynamic.xml: A file XML_dynamic does not name its currency; give both --currency, such as USD, and --retrieved, such as 2024-12-31.", "read", "XML_dynamic.xml", "--currency", "USD")]
    [InlineData(2, "XML_daily.xml: --currency and --retrieved are for a file XML_dynamic of the Bank of Russia; this is another.", "read", "XML_daily.xml", "--currency", "USD")]
    [InlineData(2, "--currency takes a foreign currency, such as USD; the rates are in roubles.", "read", "XML_dynamic.xml", "--currency", "RUB", "--retrieved", "2024-12-12")]
    [InlineData(2, "--dataset writes the rates and --json what the file holds; give one of them.", "read", "XML_daily.xml", "--dataset", "--json")]
    public async Task What_cannot_be_read_is_refused_with_its_place(int exitCode, string message, params string[] arguments)
    {
        ToolResult run = await ToolProcess.RunWithInput("", ["rates", .. arguments]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"alliance: error: {message}", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.TrimEnd('\n').Split('\n').Length, 1, 2);
    }

    private static ValueList<ExchangeRateSeries> Read(string file)
    {
        using FileStream stream = File.OpenRead(Path.Combine(ToolProcess.Data, file));
        return file switch
        {
            "XML_daily.xml" => BankOfRussiaRates.ReadDaily(stream),
            "XML_dynamic.xml" => BankOfRussiaRates.ReadDynamic(stream, CurrencyCode.USD, new(2024, 12, 12)),
            _ => EcbReferenceRates.Read(stream),
        };
    }
}
