using System.Text;
using Alliance.Core.Generators.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Alliance.Core.Tests;

public sealed class CodesGeneratorTests
{
    private const string Header = "code,numeric,minor_units,kind,status,name_en\n";

    [Fact]
    public void A_right_file_gives_documented_properties_and_no_diagnostic()
    {
        var result = Run(Header + "ALL,008,2,national,active,Lek & \\ <b>\nXAU,959,,metal,active,Gold\n");
        Assert.Empty(result.Diagnostics);
        var source = Assert.Single(result.GeneratedTrees).ToString();
        Assert.Contains("/// <summary>Lek &amp; \\ &lt;b&gt; (ALL).</summary>", source, StringComparison.Ordinal);
        Assert.Contains("public static CurrencyCode ALL => new(298);", source, StringComparison.Ordinal);
        Assert.Contains("0 => \"Lek & \\\\ <b>\",", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code,numeric\nALL,008,2,national,active,Lek\n", 1, "the header should be 'code,numeric,minor_units,kind,status,name_en'")]
    [InlineData("", 1, "the header should be")]
    [InlineData(Header + "ALL,008,2\n", 2, "the row has 3 fields, 6 are expected")]
    [InlineData(Header + "ALL,008,2,national,active,Lek\n\nAMD,051,2,national,active,Dram\n", 3, "the row has 1 fields")]
    [InlineData(Header + "all,008,2,national,active,Lek\n", 2, "'all' is not right for code: three letters A to Z")]
    [InlineData(Header + "ALL,8,2,national,active,Lek\n", 2, "'8' is not right for numeric: three digits")]
    [InlineData(Header + "ALL,008,N.A.,national,active,Lek\n", 2, "'N.A.' is not right for minor_units")]
    [InlineData(Header + "ALL,008,2,coin,active,Lek\n", 2, "'coin' is not right for kind")]
    [InlineData(Header + "ALL,008,2,national,active,Lek \n", 2, "'Lek ' is not right for name_en")]
    [InlineData(Header + "ALL,008,2,national,active,\"Lek\"\n", 2, "is not right for name_en")]
    [InlineData(Header + "ALL,008,2,national,active,Lek\r\n", 2, "is not right for name_en")]
    [InlineData(Header + "AMD,051,2,national,active,Dram\nALL,008,2,national,active,Lek\n", 3, "'ALL' should come before 'AMD'")]
    [InlineData(Header + "ALL,008,2,national,active,Lek\nALL,008,2,national,active,Lek\n", 3, "and once")]
    public void A_malformed_file_is_an_error_at_its_line(string text, int line, string fault)
    {
        var error = Assert.Single(Run(text).Diagnostics);
        Assert.Equal((DiagnosticSeverity.Error, "ALCREF1"), (error.Severity, error.Id));
        Assert.Contains(fault, error.GetMessage(null), StringComparison.Ordinal);
        var place = error.Location.GetLineSpan();
        Assert.Equal(("data/reference/currencies.csv", line), (place.Path, place.StartLinePosition.Line + 1));
    }

    private static GeneratorDriverRunResult Run(string text) => CSharpGeneratorDriver
        .Create(new CodesGenerator())
        .AddAdditionalTexts([new TextInMemory("data/reference/currencies.csv", text)])
        .RunGenerators(CSharpCompilation.Create("Test"), TestContext.Current.CancellationToken)
        .GetRunResult();

    private sealed class TextInMemory(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
