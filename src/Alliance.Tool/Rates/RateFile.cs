using System.Globalization;
using System.Text;

namespace Alliance.Tool;

/// <summary>A file of exchange rates that was read.</summary>
/// <param name="Source">The publication.</param>
/// <param name="Series">The rates.</param>
internal sealed record RateFile(Source Source, ValueList<ExchangeRateSeries> Series)
{
    private const int LongestBeginning = 1024;

    /// <summary>Reads a file. The publisher is recognized by the text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="currency">The currency of a file that does not name it.</param>
    /// <param name="retrieved">The day on which such a file was retrieved.</param>
    /// <exception cref="ToolException">The file cannot be read, or is no file of rates.</exception>
    public static RateFile Of(InputFile file, CurrencyCode? currency, LocalDate? retrieved)
    {
        byte[] bytes = file.Bytes();
        // The names of elements are ASCII in every encoding that the bank uses.
        string beginning = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, LongestBeginning)));
        bool isBankOfRussia = beginning.Contains("<ValCurs", StringComparison.Ordinal), isDynamic = isBankOfRussia && beginning.Contains("DateRange2", StringComparison.Ordinal);
        if (isDynamic && (currency is null || retrieved is null))
            throw ToolException.Usage($"{file.Name}: A file XML_dynamic does not name its currency; give both --currency, such as USD, and --retrieved, such as 2024-12-31.");
        if (!isDynamic && (currency is not null || retrieved is not null))
            throw ToolException.Usage($"{file.Name}: --currency and --retrieved are for a file XML_dynamic of the Bank of Russia; this is another.");
        using var stream = new MemoryStream(bytes);
        try
        {
            return !isBankOfRussia ? new(EcbReferenceRates.Publication, EcbReferenceRates.Read(stream))
                : !isDynamic ? new(BankOfRussiaRates.Publication, BankOfRussiaRates.ReadDaily(stream))
                : new(BankOfRussiaRates.Publication, BankOfRussiaRates.ReadDynamic(stream, currency!.Value, retrieved!.Value));
        }
        catch (RateFileException error)
        {
            string place = error.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"({line},{error.Column})") : "";
            // The message ends with the place.
            string message = place.Length > 0 && error.Message.LastIndexOf(" (line ", StringComparison.Ordinal) is var end and > 0 ? error.Message[..end] : error.Message;
            throw new ToolException(ExitCode.BrokenText, $"{file.Name}{place}: {message}");
        }
        catch (ArgumentException error) when (isDynamic && error.ParamName == "currency")
        {
            throw ToolException.Usage("--currency takes a foreign currency, such as USD; the rates are in roubles.");
        }
    }
}
