//+------------------------------------------------------------------+
//| VictorBridge.mq5: carries out the orders of `victor strategy      |
//| deploy`, on the symbol of its chart.                              |
//|                                                                   |
//| Files in MQL5/Files/victor-bridge/STRATEGY, lines of key=value:   |
//|   order-N.txt  from victor: what to do, and until when            |
//|   taken-N.txt  from here, before an order goes to the server      |
//|   ack-N.txt    from here: filled, refused, expired or unknown     |
//|   ended-N.txt  from here: the position of order N has ended       |
//|   state.txt    from here, every second: clock, equity, position   |
//|   halt.txt     from victor: no order any more                     |
//|                                                                   |
//| No number is carried out twice. One that was taken and has no     |
//| answer, because the terminal was stopped in between, is looked    |
//| for in the history by its comment; it is never sent again.        |
//| See docs/guide/strategies-live.md.                                |
//+------------------------------------------------------------------+
#property copyright "victor"
#property version   "1.00"
#property description "Carries out orders of `victor strategy deploy`. It trades."

#include <Trade/Trade.mqh>

input string InpStrategy     = "";     // id of the strategy: the name of the folder
input long   InpMagic        = 777001; // stamped on its orders; no other advisor may use it
input double InpLotsPerUnit  = 1.0;    // lots for one unit of the strategy: 0.00001 for units of EURUSD
input double InpMostLots     = 1.0;    // no order is larger, whatever it says
input int    InpDeviation    = 20;     // points of slippage that are taken
input bool   InpCloseOnHalt  = false;  // close the position when halt.txt appears
input bool   InpCommonFolder = false;  // below Terminal/Common/Files

CTrade trade;
int    last_seq = 0;

//+------------------------------------------------------------------+
int OnInit()
  {
   if(InpStrategy == "" || MQLInfoInteger(MQL_TESTER) != 0)
     {
      Print("VictorBridge: name the strategy, and use a live chart");
      return(INIT_PARAMETERS_INCORRECT);
     }
   FolderCreate("victor-bridge\\" + InpStrategy, Common());
   trade.SetExpertMagicNumber(InpMagic);
   trade.SetDeviationInPoints(InpDeviation);
   trade.SetTypeFillingBySymbol(_Symbol);
   trade.SetAsyncMode(false);
   while(Exists("ack", last_seq + 1))
      last_seq++;
   EventSetTimer(1);
   return(INIT_SUCCEEDED);
  }

//+------------------------------------------------------------------+
void OnDeinit(const int reason)
  {
   EventKillTimer();
  }

//+------------------------------------------------------------------+
void OnTimer()
  {
   if(TerminalInfoInteger(TERMINAL_CONNECTED) == 0 || AccountInfoInteger(ACCOUNT_LOGIN) <= 0)
      return;
   TellEnded();
   if(FileIsExist(Path("halt.txt"), Common()))
     {
      if(InpCloseOnHalt && OwnPosition() > 0)
         trade.PositionClose(OwnPosition());
     }
   else
      while(Exists("order", last_seq + 1) && CarryOut(last_seq + 1))
         last_seq++;
   TellState();
  }

//+------------------------------------------------------------------+
//| One order. False when its file is not whole yet.                   |
//+------------------------------------------------------------------+
bool CarryOut(const int seq)
  {
   string text = ReadText(Name("order", seq));
   if(StringFind(text, "end=1") < 0 || (int)StringToInteger(Value(text, "seq")) != seq)
      return(false);
   if(Exists("taken", seq))
     {
      AnswerFromHistory(seq);
      return(true);
     }
   if((long)TimeGMT() > StringToInteger(Value(text, "valid_until")))
      return(Answer(seq, "expired", "it came too late", 0, 0));
   int needs = (int)StringToInteger(Value(text, "needs"));
   if(needs > 0 && Value(ReadText(Name("ack", needs)), "status") != "filled")
      return(Answer(seq, "refused", "order_" + IntegerToString(needs) + "_was_not_filled", 0, 0));
   if(Value(text, "strategy") != InpStrategy)
      return(Answer(seq, "refused", "another_strategy", 0, 0));
   bool close = Value(text, "action") == "close";
   ulong position = OwnPosition();
   if(close && position == 0)
      return(Answer(seq, "refused", "nothing_is_open", 0, 0));
   if(!close && position > 0)
      return(Answer(seq, "refused", "a_position_is_open", 0, 0));
   double lots = Lots(StringToDouble(Value(text, "units")));
   if(!close && (lots <= 0 || lots > InpMostLots))
      return(Answer(seq, "refused", "size_of_" + DoubleToString(lots, 2) + "_lots", 0, 0));
   if(!WriteText(Name("taken", seq), "seq=" + IntegerToString(seq) + "\r\n"))
      return(false);
   string comment = "victor " + IntegerToString(seq);
   bool sent;
   if(close)
      sent = trade.PositionClose(position);
   else
     {
      double loss = StringToDouble(Value(text, "loss"));
      double profit = StringToDouble(Value(text, "profit"));
      if(Value(text, "side") == "buy")
         sent = trade.Buy(lots, _Symbol, 0, AtDigits(loss), AtDigits(profit), comment);
      else
         sent = trade.Sell(lots, _Symbol, 0, AtDigits(loss), AtDigits(profit), comment);
     }
   uint code = trade.ResultRetcode();
   if(sent && (code == TRADE_RETCODE_DONE || code == TRADE_RETCODE_DONE_PARTIAL))
     {
      Remember(close ? 0 : seq);
      return(Answer(seq, "filled", "", trade.ResultVolume() / InpLotsPerUnit, trade.ResultPrice()));
     }
   bool unknown = code == TRADE_RETCODE_TIMEOUT || code == TRADE_RETCODE_CONNECTION || code == TRADE_RETCODE_PLACED || code == 0;
   return(Answer(seq, unknown ? "unknown" : "refused", "retcode_" + IntegerToString(code), 0, 0));
  }

//+------------------------------------------------------------------+
//| An order that was taken before the terminal stopped                |
//+------------------------------------------------------------------+
void AnswerFromHistory(const int seq)
  {
   string comment = "victor " + IntegerToString(seq);
   HistorySelect(TimeCurrent() - 7 * 86400, TimeCurrent() + 86400);
   for(int i = HistoryDealsTotal() - 1; i >= 0; i--)
     {
      ulong deal = HistoryDealGetTicket(i);
      if(HistoryDealGetInteger(deal, DEAL_MAGIC) == InpMagic && HistoryDealGetString(deal, DEAL_COMMENT) == comment)
        {
         Remember(seq);
         Answer(seq, "filled", "", HistoryDealGetDouble(deal, DEAL_VOLUME) / InpLotsPerUnit, HistoryDealGetDouble(deal, DEAL_PRICE));
         return;
        }
     }
   Answer(seq, "unknown", "the_terminal_was_stopped", 0, 0);
  }

//+------------------------------------------------------------------+
bool Answer(const int seq, const string status, const string why, const double units, const double price)
  {
   string text = "victor=1\r\nseq=" + IntegerToString(seq) + "\r\nstatus=" + status + "\r\n";
   if(why != "")
      text += "why=" + why + "\r\n";
   text += "units=" + DoubleToString(units, 8) + "\r\nprice=" + DoubleToString(price, 8) + "\r\ngmt=" + IntegerToString((long)TimeGMT()) + "\r\nend=1\r\n";
   return(WriteText(Name("ack", seq), text));
  }

//+------------------------------------------------------------------+
//| The order whose position is open, across restarts                  |
//+------------------------------------------------------------------+
string Variable()
  {
   return("victor " + InpStrategy + " " + IntegerToString(InpMagic));
  }

void Remember(const int seq)
  {
   GlobalVariableSet(Variable(), seq);
   GlobalVariablesFlush();
  }

void TellEnded()
  {
   int seq = GlobalVariableCheck(Variable()) ? (int)GlobalVariableGet(Variable()) : 0;
   if(seq == 0 || OwnPosition() > 0)
      return;
   string how = "unknown";
   HistorySelect(TimeCurrent() - 366 * 86400, TimeCurrent() + 86400);
   for(int i = HistoryDealsTotal() - 1; i >= 0; i--)
     {
      ulong deal = HistoryDealGetTicket(i);
      long entry = HistoryDealGetInteger(deal, DEAL_ENTRY);
      if(HistoryDealGetString(deal, DEAL_SYMBOL) != _Symbol || HistoryDealGetInteger(deal, DEAL_MAGIC) != InpMagic || (entry != DEAL_ENTRY_OUT && entry != DEAL_ENTRY_OUT_BY))
         continue;
      long reason = HistoryDealGetInteger(deal, DEAL_REASON);
      how = reason == DEAL_REASON_SL ? "loss" : reason == DEAL_REASON_TP ? "profit" : reason == DEAL_REASON_SO ? "stop_out" : "hand";
      break;
     }
   if(WriteText(Name("ended", seq), "victor=1\r\nseq=" + IntegerToString(seq) + "\r\nhow=" + how + "\r\nend=1\r\n"))
      Remember(0);
  }

//+------------------------------------------------------------------+
void TellState()
  {
   double equity = AccountInfoDouble(ACCOUNT_EQUITY);
   string day = Variable() + " day", peak = Variable() + " peak";
   MqlDateTime now;
   TimeToStruct(TimeCurrent(), now);
   if(!GlobalVariableCheck(day + "number") || (int)GlobalVariableGet(day + "number") != now.day_of_year)
     {
      GlobalVariableSet(day + "number", now.day_of_year);
      GlobalVariableSet(day, equity);
     }
   if(!GlobalVariableCheck(peak) || GlobalVariableGet(peak) < equity)
      GlobalVariableSet(peak, equity);
   double units = 0;
   ulong position = OwnPosition();
   if(position > 0)
      units = PositionGetDouble(POSITION_VOLUME) / InpLotsPerUnit * (PositionGetInteger(POSITION_TYPE) == POSITION_TYPE_BUY ? 1 : -1);
   WriteText(Path("state.txt"),
             "victor=1\r\ngmt=" + IntegerToString((long)TimeGMT()) + "\r\nequity=" + DoubleToString(equity, 2) +
             "\r\nday_equity=" + DoubleToString(GlobalVariableGet(day), 2) + "\r\npeak_equity=" + DoubleToString(GlobalVariableGet(peak), 2) +
             "\r\nunits=" + DoubleToString(units, 8) + "\r\nlast_seq=" + IntegerToString(last_seq) + "\r\nend=1\r\n");
  }

//+------------------------------------------------------------------+
//| The position of this advisor, selected; zero when there is none    |
//+------------------------------------------------------------------+
ulong OwnPosition()
  {
   for(int i = PositionsTotal() - 1; i >= 0; i--)
     {
      ulong ticket = PositionGetTicket(i);
      if(ticket > 0 && PositionGetString(POSITION_SYMBOL) == _Symbol && PositionGetInteger(POSITION_MAGIC) == InpMagic)
         return(ticket);
     }
   return(0);
  }

double Lots(const double units)
  {
   double step = SymbolInfoDouble(_Symbol, SYMBOL_VOLUME_STEP);
   double lots = MathFloor(units * InpLotsPerUnit / step + 0.0000001) * step;
   return(lots < SymbolInfoDouble(_Symbol, SYMBOL_VOLUME_MIN) ? 0 : lots);
  }

double AtDigits(const double price)
  {
   return(NormalizeDouble(price, _Digits));
  }

//+------------------------------------------------------------------+
//| Files                                                              |
//+------------------------------------------------------------------+
int Common()
  {
   return(InpCommonFolder ? FILE_COMMON : 0);
  }

string Path(const string name)
  {
   return("victor-bridge\\" + InpStrategy + "\\" + name);
  }

string Name(const string kind, const int seq)
  {
   return(Path(kind + "-" + IntegerToString(seq, 6, '0') + ".txt"));
  }

bool Exists(const string kind, const int seq)
  {
   return(FileIsExist(Name(kind, seq), Common()));
  }

string ReadText(const string path)
  {
   int file = FileOpen(path, FILE_READ | FILE_TXT | FILE_ANSI | FILE_SHARE_READ | FILE_SHARE_WRITE | Common(), 0, CP_UTF8);
   if(file == INVALID_HANDLE)
      return("");
   string text = "\n";
   while(!FileIsEnding(file))
      text += FileReadString(file) + "\n";
   FileClose(file);
   return(text);
  }

//| Whole or not at all: beside it first, then renamed over it.
bool WriteText(const string path, const string text)
  {
   int file = FileOpen(path + ".tmp", FILE_WRITE | FILE_TXT | FILE_ANSI | Common(), 0, CP_UTF8);
   if(file == INVALID_HANDLE)
      return(false);
   FileWriteString(file, text);
   FileFlush(file);
   FileClose(file);
   return(FileMove(path + ".tmp", Common(), path, FILE_REWRITE | Common()));
  }

string Value(const string text, const string key)
  {
   int at = StringFind(text, "\n" + key + "=");
   if(at < 0)
      return("");
   int from = at + StringLen(key) + 2;
   int to = StringFind(text, "\n", from);
   string value = to < 0 ? StringSubstr(text, from) : StringSubstr(text, from, to - from);
   StringTrimRight(value);
   return(value);
  }
//+------------------------------------------------------------------+
